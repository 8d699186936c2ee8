import * as util from 'node:util'
import { ensureInstalled, ensureNode } from './install.mjs'
import { messageOf, PlainError, ROOT, runCommand, runScript } from './runCommand.mjs'

const HELP = `Builds Parley and shows it on this machine.

  npm start [-- --port N]

  --port N   the first port to try, 4173 unless told; a busy one is stepped over
  --help     these words`

await runScript(async () => {
  ensureNode()
  const { port, help } = readOptions()
  if (help) return console.log(HELP)
  process.chdir(ROOT)
  await ensureInstalled()
  await build()
  await serve(port)
})

function readOptions() {
  try {
    const { values } = util.parseArgs({
      options: { port: { type: 'string', default: '4173' }, help: { type: 'boolean' } },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Error(`A port is a whole number from 1 to 65535, not “${values.port}”.`)
    }
    return { port, help: values.help }
  } catch (error) {
    throw new PlainError(`${messageOf(error)}\n\n${HELP}`)
  }
}

async function build() {
  console.log('Building the page …')
  const { ok } = await runCommand('vite build --logLevel warn')
  if (!ok) {
    throw new PlainError(
      'The page could not be built; the words above say where.\n' +
        '`npm run check:data` lists what is wrong in data/, `npm run typecheck` what is wrong in the code.',
    )
  }
}

/** @param {number} port */
async function serve(port) {
  const { preview } = await import('vite')
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: false } }).catch((error) => {
    throw new PlainError(
      `The page is built, but could not be served from port ${port}: ${messageOf(error)}\n` +
        'Try another one: npm start -- --port 5000',
    )
  })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      process.exitCode = 0
      await server.close()
      process.exit()
    })
  }
  console.log(`
Parley is at  ${server.resolvedUrls?.local[0]}
Open that address in a browser; Ctrl+C here stops it.
To change things: \`npm run dev\` shows each change as you save it, \`npm test\` checks them all.`)
}
