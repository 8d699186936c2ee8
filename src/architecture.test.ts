import { readdirSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Who may import whom: each folder of `src/`, and the folders that it may import from besides itself. Reasons in
 * `docs/architecture.md`. Tests may import anything.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['app', 'views', 'charts', 'analysis', 'loading', 'ui', 'export', 'state', 'model', 'base'],
  app: ['views', 'charts', 'analysis', 'loading', 'ui', 'export', 'state', 'model', 'base'],
  views: ['charts', 'analysis', 'loading', 'ui', 'export', 'state', 'model', 'base'],
  charts: ['analysis', 'ui', 'export', 'model', 'base'],
  analysis: ['model', 'base'],
  loading: ['model', 'base'],
  ui: ['base'],
  export: ['base'],
  state: ['base'],
  model: ['base'],
  base: [],
  testing: ['model', 'base'],
}

interface Ban {
  readonly what: string
  readonly pattern: RegExp
  /** The folders it holds for; every folder where left out. */
  readonly folders?: readonly string[]
  /** The files that may. */
  readonly but?: readonly string[]
}

const DRAWING = /^(react|react-dom|react-is|zustand|recharts)(\/|$)|^@(tanstack|ariakit)\//

/** Packages that a folder may not import. */
const BANNED_PACKAGES: readonly Ban[] = [
  {
    what: 'a package that draws or holds state',
    pattern: DRAWING,
    folders: ['base', 'model', 'analysis', 'export'],
  },
]

/** What may not stand in the code itself; comments are not code. */
const BANNED_CODE: readonly Ban[] = [
  {
    what: 'the clock',
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
    folders: ['base', 'model', 'analysis'],
  },
  {
    what: 'chance',
    pattern: /\bMath\.random\b|\bcrypto\.(?:getRandomValues|randomUUID)\b/,
    folders: ['base', 'model', 'analysis'],
  },
  {
    what: 'the page',
    pattern: /(?<!\.)\b(?:document|window|globalThis|navigator)\.\w/,
    folders: ['base', 'model', 'analysis'],
  },
  {
    what: 'fetch(',
    pattern: /(?<!\bfunction )\bfetch\(/,
    but: ['loading/fetchModel.ts', 'export/readAsset.ts'],
  },
  {
    what: 'the browser’s history',
    pattern:
      /\b(?:window|globalThis)\.history\b|(?<![.\w])history\.(?:pushState|replaceState|back|forward|go|state|scrollRestoration)\b/,
    but: ['state/syncUrl.ts'],
  },
  { what: 'a download', pattern: /\.download\s*=(?!=)/, but: ['export/saveFile.ts'] },
]

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s*)(['"])([^'"\n]+)\1/gm
const CODE_FILE = /\.[cm]?[jt]sx?$/
const TEST_FILE = /\.test\.tsx?$/

describe('src', () => {
  it('imports only downwards, and keeps clock, page, network and downloads where they belong', () => {
    const sources = readSources('src')
    expect(sources.size).toBeGreaterThan(50)
    expect(faultsIn(sources)).toEqual([])
  })

  it('has a line in the table for every folder, and a folder for every line', () => {
    const places = [...readSources('src').keys()].filter((file) => !TEST_FILE.test(file)).map(placeOf)
    expect([...new Set(places)].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })
})

describe('the table', () => {
  const lines = ['base', 'model', 'analysis loading ui export state', 'charts', 'views', 'app', 'main.tsx']
  const heightOf = (place: string) => lines.findIndex((line) => line.split(' ').includes(place))

  it('lets a line import only lines below it', () => {
    const upward = Object.entries(MAY_IMPORT)
      .filter(([place]) => place !== 'testing')
      .flatMap(([place, below]) =>
        below.filter((other) => heightOf(other) >= heightOf(place)).map((other) => `${place} → ${other}`),
      )
    expect(upward).toEqual([])
  })

  it('lets charts know neither what the reader chose nor where the model came from', () => {
    expect(MAY_IMPORT['charts']).not.toContain('state')
    expect(MAY_IMPORT['charts']).not.toContain('loading')
  })

  it('lets nothing but tests import the builders of tests', () => {
    expect(Object.values(MAY_IMPORT).flat()).not.toContain('testing')
  })
})

describe(faultsIn, () => {
  it.each([
    [
      'upwards',
      'base/days.ts',
      "import { agreement } from '../analysis/agreement.ts'",
      'analysis/agreement.ts',
    ],
    ['a neighbour', 'state/url.ts', "import { Button } from '../ui/Button.tsx'", 'ui/Button.tsx'],
    [
      'the store from a chart',
      'charts/bars/Bars.tsx',
      "import { useViewState } from '../../state/viewState.ts'",
      'state/viewState.ts',
    ],
    [
      'a type',
      'charts/theme.ts',
      "import type { Progress } from '../loading/fetchModel.ts'",
      'loading/fetchModel.ts',
    ],
    [
      'over several lines',
      'ui/Tabs.tsx',
      "import {\n  a,\n  b,\n} from '../model/model.ts'",
      'model/model.ts',
    ],
    ['and exports again', 'ui/Tabs.tsx', "export { a } from '../model/model.ts'", 'model/model.ts'],
    ['later', 'export/csv.ts', "const { a } = await import('../model/model.ts')", 'model/model.ts'],
    ['for its effect', 'ui/Tabs.tsx', "import '../app/tokens.css'", 'app/tokens.css'],
    ['in double quotes', 'ui/Tabs.tsx', 'import { a } from "../model/model.ts"', 'model/model.ts'],
    [
      'builders of tests',
      'app/App.tsx',
      "import { aModel } from '../testing/builders.ts'",
      'testing/builders.ts',
    ],
    [
      'scripts',
      'app/App.tsx',
      "import { checkData } from '../../scripts/checkData.ts'",
      '../scripts/checkData.ts',
    ],
    ['main', 'app/App.tsx', "import '../main.tsx'", 'main.tsx'],
    ['React in the model', 'model/model.ts', "import { useMemo } from 'react'", 'react'],
    ['React’s parts', 'analysis/shifts.ts', "import { jsx } from 'react/jsx-runtime'", 'react/jsx-runtime'],
    [
      'Query in the numbers',
      'analysis/shifts.ts',
      "import { useQuery } from '@tanstack/react-query'",
      '@tanstack/react-query',
    ],
  ])('names file and target of an import: %s', (_what, file, code, target) => {
    const [fault, ...others] = faultsIn(new Map([[file, code]]))
    expect(fault).toContain(`src/${file}`)
    expect(fault).toContain(target)
    expect(others).toEqual([])
  })

  it.each([
    ['model/standing.ts', 'const today = Date.now()', 'the clock'],
    ['analysis/shifts.ts', 'const today = new Date( )', 'the clock'],
    ['analysis/shifts.ts', 'const chance = Math.random()', 'chance'],
    ['model/model.ts', "document.querySelector('p')", 'the page'],
    ['model/model.ts', 'return window.location', 'the page'],
    ['views/ModelView.tsx', "const text = await fetch('/x')", 'fetch('],
    ['loading/queries.ts', "window.fetch('/x')", 'fetch('],
    ['app/App.tsx', "window.history.pushState(null, '', '/')", 'the browser’s history'],
    ['state/url.ts', 'history.back()', 'the browser’s history'],
    ['charts/figure/Figure.tsx', "anchor.download = 'x.png'", 'a download'],
  ])('names in %s: %s', (file, code, what) => {
    expect(faultsIn(new Map([[file, code]]))).toEqual([
      expect.stringMatching(`^src/${file} .*${what.replace('(', '\\(')}`),
    ])
  })

  it('fails a folder, or a file beside main.tsx, that is not in the table', () => {
    const strangers = new Map([
      ['utils/misc.ts', ''],
      ['helpers.ts', ''],
    ])
    expect(faultsIn(strangers)).toEqual([
      'src/utils/misc.ts: “utils” is not in the table of src/architecture.test.ts',
      'src/helpers.ts: “helpers.ts” is not in the table of src/architecture.test.ts',
    ])
  })

  it('is not blinded by what looks like the start of a comment', () => {
    const code =
      "const kinds = 'image/*'\nconst link = 'https://a.example'; history.back()\nconst rest = '*/'"
    expect(faultsIn(new Map([['app/App.tsx', code]]))).toHaveLength(1)
  })

  it('passes what is allowed, and what only looks like a fault', () => {
    const good = new Map([
      [
        'charts/bars/Bars.tsx',
        "import { theme } from '../theme.ts'\nimport { rows } from '../../analysis/rows.ts'",
      ],
      ['app/App.tsx', "import './App.css'\nimport readme from '../../docs/methodology.md?raw'"],
      [
        'model/model.ts',
        '// new Date() and document.title are not for us\n/* window.x\n fetch( */\nconst day = new Date(0)',
      ],
      ['loading/fetchModel.ts', "await fetch('/x')"],
      ['loading/queries.ts', 'query.refetch()\nfetchModel()'],
      ['state/syncUrl.ts', 'window.history.back()'],
      ['export/saveFile.ts', "anchor.download = 'x.png'"],
      [
        'views/matrix/MatrixView.tsx',
        'const moves = issue.history.map(moveOf)\nif (a.download === b) open()',
      ],
      ['model/model.test.ts', "import { App } from '../app/App.tsx'\nwindow.history.back()"],
    ])
    expect(faultsIn(good)).toEqual([])
  })
})

/** Every breach of the rules above by sources given as path in `src/` → text, each naming its file and its target. */
function faultsIn(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([file, text]) => {
    if (TEST_FILE.test(file)) return []
    const place = placeOf(file)
    const allowed = MAY_IMPORT[place]
    if (!allowed) return [`src/${file}: “${place}” is not in the table of src/architecture.test.ts`]
    const code = withoutComments(text)
    return importsOf(code)
      .flatMap((target) => importFaults(file, place, allowed, target))
      .concat(codeFaults(file, place, code))
  })
}

function codeFaults(file: string, place: string, code: string): string[] {
  return BANNED_CODE.filter((ban) => holdsFor(ban, file, place) && ban.pattern.test(code)).map(
    ({ what, but }) =>
      `src/${file} uses ${what}${but === undefined ? '' : `; only ${but.join(' and ')} may`}`,
  )
}

function importFaults(file: string, place: string, allowed: readonly string[], target: string): string[] {
  if (!target.startsWith('.')) {
    const banned = BANNED_PACKAGES.find((ban) => holdsFor(ban, file, place) && ban.pattern.test(target))
    return banned ? [`src/${file} imports ${target}: ${banned.what}`] : []
  }
  const path = posix.join(posix.dirname(file), target.replace(/\?.*$/, ''))
  // Outside of src, texts and data may be read; code may not.
  if (path.startsWith('../'))
    return CODE_FILE.test(path) ? [`src/${file} imports ${path}: it is outside of src`] : []
  const other = placeOf(path)
  if (other === place || allowed.includes(other)) return []
  return [`src/${file} imports src/${path}: ${place} may not import ${other}`]
}

function holdsFor({ folders, but }: Ban, file: string, place: string): boolean {
  return !but?.includes(file) && (folders === undefined || folders.includes(place))
}

function importsOf(code: string): string[] {
  return [...code.matchAll(IMPORT)].map((match) => match[2] ?? '')
}

/** The folder of `src/` that a file lies in, or its name where it lies in none. */
function placeOf(file: string): string {
  return file.split('/')[0] ?? file
}

/** Leaves `//` alone where it stands in an address, and `/*` in a kind of file such as `image/*`. */
function withoutComments(text: string): string {
  return text.replaceAll(/(?<![\w'"`])\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<![:'"`\w])\/\/.*$/gm, '')
}

function readSources(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    CODE_FILE.test(name),
  )
  return new Map(
    names.toSorted().map((name) => [name.split(sep).join('/'), readFileSync(`${folder}/${name}`, 'utf8')]),
  )
}
