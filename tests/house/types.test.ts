import { spawnSync } from 'node:child_process'

// The build of a first start passes the types over, so that a wrong one must be found here.
test('every type is right', () => {
  const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['--noEmit', '--incremental', 'false'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})
