// Loaded into the app: without its launcher it would hold the port with nobody to stop it.
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
