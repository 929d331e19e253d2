// Loaded into the app: without its launcher it would hold the port with nobody to stop it.
// Next's own workers inherit this file, and must be left alone.
if (process.channel && process.env.HALVTID_LAUNCHER === String(process.ppid)) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
