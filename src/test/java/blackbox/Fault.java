package blackbox;

import blackbox.Launcher.Running;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.Set;

/** What may befall a run. */
enum Fault {
  KILL(30, 0, 137) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random) {
      run.kill();
      return true;
    }
  },
  TERMINATE(14, 0, 143) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random) {
      run.terminate();
      return true;
    }
  },
  FULL_DISK(14, 0, 1) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random) {
      return disk.fill(run);
    }
  },
  READ_ONLY(12, 0, 1) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random) {
      return disk.freeze();
    }
  },
  INPUT_REMOVED(6, 0) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random) {
      return letters.removeThird();
    }
  },
  INPUT_REWRITTEN(8, 0) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random) {
      letters.rewriteFourth();
      return true;
    }
  },
  DATABASE_BROKEN(9, 0, 1) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random)
        throws IOException {
      Path database = database(disk);
      if (!Files.exists(database)) {
        return false;
      }
      try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
        long size = channel.size();
        if (random.nextBoolean()) {
          channel.truncate((long) (size * random.nextDouble()));
        } else {
          byte[] noise = new byte[4_096];
          for (long at = random.nextInt(4_096); at < size; at += 4_096 + random.nextInt(20_000)) {
            random.nextBytes(noise);
            channel.write(java.nio.ByteBuffer.wrap(noise), at);
          }
        }
      }
      return true;
    }
  },
  INDEX_BROKEN(8, 0) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random)
        throws IOException {
      String name = random.nextBoolean() ? "combined" : "sheets";
      Path index = disk.output().resolve(".opedometer").resolve(name);
      if (!Files.exists(index)) {
        return false;
      }
      try (FileChannel channel = FileChannel.open(index, StandardOpenOption.WRITE)) {
        long place = (long) (channel.size() * random.nextDouble());
        if (random.nextBoolean()) {
          channel.truncate(place);
        } else {
          channel.write(java.nio.ByteBuffer.wrap(new byte[] {'?'}), place);
        }
      }
      return true;
    }
  },
  DATABASE_DELETED(7, 0) {
    @Override
    boolean strike(Running run, OutputDisk disk, Letters letters, Random random)
        throws IOException {
      return Files.deleteIfExists(database(disk));
    }
  };

  private final int weight;
  private final Set<Integer> codes;

  Fault(int weight, Integer... codes) {
    this.weight = weight;
    this.codes = Set.of(codes);
  }

  /** Does it to a running process; false where it cannot be done just now or on this system. */
  abstract boolean strike(Running run, OutputDisk disk, Letters letters, Random random)
      throws IOException;

  /** Whether a run that it befell may end so; 0 where it came too late to matter. */
  boolean explains(int exitCode) {
    return codes.contains(exitCode);
  }

  static Fault pick(Random random) {
    int all = 0;
    for (Fault fault : values()) {
      all += fault.weight;
    }
    int drawn = random.nextInt(all);
    for (Fault fault : values()) {
      drawn -= fault.weight;
      if (drawn < 0) {
        return fault;
      }
    }
    throw new AssertionError();
  }

  private static Path database(OutputDisk disk) {
    return disk.output().resolve(".opedometer/jobs.mv.db");
  }
}
