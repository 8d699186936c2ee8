import { spawn } from 'node:child_process'
import { delimiter, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A failure told in plain words: what happened, why, and what to do. No stack belongs beneath it. */
export class PlainError extends Error {}

/**
 * Runs one command, written as in a shell, from the project's folder and with the project's own tools on the path.
 * What it prints streams through; what it prints as errors is also returned where `keepErrors` asks for it.
 * @param {string} line
 * @param {{ env?: NodeJS.ProcessEnv, keepErrors?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, errors: string }>}
 */
export function runCommand(line, { env = {}, keepErrors = false } = {}) {
  const path = `${resolve(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`
  // `exec`, so that a signal reaches the command itself and not only the shell around it.
  const child = spawn(process.platform === 'win32' ? line : `exec ${line}`, {
    cwd: ROOT,
    env: { ...process.env, PATH: path, ...env },
    shell: true,
    stdio: ['inherit', 'inherit', keepErrors ? 'pipe' : 'inherit'],
  })
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
    process.stderr.write(chunk)
  })

  // Ctrl+C reaches the child by itself: wait while it tidies up. When asked to end, pass that on as an interrupt, since
  // Playwright stops its server and browsers on that one only.
  let stopped = false
  const onInterrupt = () => {
    stopped = true
  }
  const onTerminate = () => {
    stopped = true
    child.kill('SIGINT')
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)

  return new Promise((fulfil, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
      if (stopped) reject(new PlainError(`Stopped during \`${line}\`, as asked.`))
      else fulfil({ ok: code === 0, errors })
    })
  })
}

/**
 * Runs a script's body; a `PlainError` ends it with its words and exit code 1.
 * @param {() => Promise<void>} body
 */
export async function runScript(body) {
  try {
    await body()
  } catch (error) {
    console.error(error instanceof PlainError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}
