/**
 * Times the installed program as whole processes, and its stages with JMH; prints ratios measured
 * in one run on one machine. Never a test.
 */
package benchmark;
