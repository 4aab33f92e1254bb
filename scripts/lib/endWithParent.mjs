/**
 * Loaded before a program that another process runs: it ends when that process does, however it
 * died, so that no half-done work goes on beside the next run.
 */
process.on('disconnect', () => process.exit(1));
// Waiting for that keeps no program alive.
process.channel?.unref();
