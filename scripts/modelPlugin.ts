import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { NO_HISTORY, parseHistory, type ModelHistory } from '../src/model/history.ts'
import { parseDocument } from '../src/model/parseModel.ts'
import { ModelError } from '../src/model/fault.ts'
import { readModelFolder } from './readModelFolder.ts'

/**
 * Assembles the authors' folder into the parts that the app loads, `data/<name>/positions.json` and `evidence.json`, and
 * the whole document for readers, `data/<name>/model.json`. In development they are made anew on each request.
 */
export function modelPlugin(name: string): Plugin {
  const folder = resolve('data', name)
  return {
    name: 'parley-model',
    configureServer(server) {
      server.watcher.add(folder)
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.replace(/^\//, '')
        if (!path?.startsWith(`data/${name}/`)) return next()
        try {
          const text = modelFiles(folder, name).get(path)
          if (text === undefined) return next()
          response.setHeader('Content-Type', 'application/json; charset=utf-8')
          response.end(text)
        } catch (error) {
          server.config.logger.error(describe(error))
          response.statusCode = 500
          response.end()
        }
      })
    },
    generateBundle() {
      try {
        for (const [fileName, source] of modelFiles(folder, name))
          this.emitFile({ type: 'asset', fileName, source })
      } catch (error) {
        this.error(describe(error))
      }
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `/data/${name}/positions.json` },
        injectTo: 'head',
      },
    ],
  }
}

function modelFiles(folder: string, name: string): Map<string, string> {
  const { document, locate, faults } = readModelFolder(folder)
  if (faults.length > 0) throw new ModelError(faults)
  const { positions, evidence } = parseDocument(document, locate)
  return new Map([
    [`data/${name}/positions.json`, JSON.stringify(positions)],
    [`data/${name}/evidence.json`, JSON.stringify(evidence)],
    [`data/${name}/model.json`, JSON.stringify(document)],
    [`data/${name}/history.json`, JSON.stringify(readHistory(name))],
  ])
}

/** What earlier versions said, kept beside the authors' folder; none before the second version. */
function readHistory(name: string): ModelHistory {
  const file = resolve('data/history', `${name}.json`)
  return existsSync(file) ? parseHistory(JSON.parse(readFileSync(file, 'utf8'))) : NO_HISTORY
}

function describe(error: unknown): string {
  if (!(error instanceof ModelError)) return String(error)
  const lines = error.faults.map(({ file, path, problem, cure }) => `${file} ${path}: ${problem} ${cure}`)
  return [
    `The model has ${lines.length} faults; \`npm run check:data\` lists them.`,
    ...lines.slice(0, 20),
  ].join('\n')
}
