import { formatPath, type Fault, type Locate, type Path } from './fault.ts'

/** The files of an authors' folder: path inside the folder → parsed JSON. */
export type ModelFiles = ReadonlyMap<string, unknown>

export interface Assembly {
  readonly document: Record<string, unknown>
  readonly locate: Locate
  /** Faults of the folder itself: missing files, names that differ from ids. */
  readonly faults: readonly Fault[]
}

const ONE_FILE_EACH = ['issues', 'plans'] as const
const WHOLE_LISTS = ['sources', 'events', 'indicators'] as const

/**
 * Puts the files of an authors' folder together as one document, and remembers where each entry came from, so that a
 * fault is told in the author's own file. Shape is not checked here; that is the parser's.
 */
export function assembleModel(files: ModelFiles): Assembly {
  const faults: Fault[] = []
  const origins = new Map<string, { file: string; path: Path }>()
  const document: Record<string, unknown> = { ...asObject(files.get('model.json')) }
  if (!files.has('model.json'))
    faults.push({
      file: 'model.json',
      path: '',
      problem: 'The file is missing.',
      cure: 'Add it to the folder.',
    })
  faults.push(...strayFaults(files))

  for (const kind of ONE_FILE_EACH) {
    const names = namesIn(files, kind)
    document[kind] = names.map((file, index) => {
      origins.set(`${kind}.${index}`, { file, path: [] })
      faults.push(...nameFaults(file, kind, files.get(file)))
      return files.get(file)
    })
  }
  const statements: unknown[] = []
  for (const file of namesIn(files, 'statements')) {
    listIn(files, file, 'statements', faults).forEach((statement, index) => {
      origins.set(`statements.${statements.length}`, { file, path: ['statements', index] })
      faults.push(...partyFaults(file, index, statement))
      statements.push(statement)
    })
  }
  document['statements'] = statements
  for (const kind of WHOLE_LISTS) {
    const file = `${kind}.json`
    document[kind] = listIn(files, file, kind, faults)
    origins.set(kind, { file, path: [kind] })
  }
  return { document, locate: locateIn(origins), faults }
}

function locateIn(origins: ReadonlyMap<string, { file: string; path: Path }>): Locate {
  return (path) => {
    for (const depth of [2, 1]) {
      const origin = origins.get(path.slice(0, depth).join('.'))
      if (origin) return { file: origin.file, path: formatPath([...origin.path, ...path.slice(depth)]) }
    }
    return { file: 'model.json', path: formatPath(path) }
  }
}

function namesIn(files: ModelFiles, folder: string): string[] {
  return [...files.keys()].filter((name) => name.startsWith(`${folder}/`)).toSorted()
}

function nameFaults(file: string, folder: string, content: unknown): Fault[] {
  const id = asObject(content)['id']
  if (file === `${folder}/${String(id)}.json`) return []
  return [
    {
      file,
      path: 'id',
      problem: `The id “${String(id)}” differs from the file’s name.`,
      cure: 'Give the file the name of its id.',
    },
  ]
}

function partyFaults(file: string, index: number, statement: unknown): Fault[] {
  const party = asObject(statement)['party']
  if (file === `statements/${String(party)}.json`) return []
  return [
    {
      file,
      path: formatPath(['statements', index, 'party']),
      problem: `A statement of “${String(party)}” stands in another party’s file.`,
      cure: `Move it to statements/${String(party)}.json.`,
    },
  ]
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** The list that a file holds under a key of its own; anything else in the file is told, never lost. */
function listIn(files: ModelFiles, file: string, key: string, faults: Fault[]): unknown[] {
  if (!files.has(file)) return []
  const content = files.get(file)
  const list = asObject(content)[key]
  if (!Array.isArray(list))
    faults.push({
      file,
      path: key,
      problem: `The list “${key}” is missing.`,
      cure: `Write { "${key}": [ … ] }.`,
    })
  for (const other of Array.isArray(content) ? [] : Object.keys(asObject(content)))
    if (other !== key && other !== '$schema')
      faults.push({ file, path: other, problem: `“${other}” is not read here.`, cure: `Only “${key}” is.` })
  return Array.isArray(list) ? list : []
}

/** Files that nothing reads, and lists in `model.json` that have files of their own. */
function strayFaults(files: ModelFiles): Fault[] {
  const folders = [...ONE_FILE_EACH, 'statements']
  const known = ['model.json', ...WHOLE_LISTS.map((kind) => `${kind}.json`)]
  const strays = [...files.keys()].filter(
    (file) => !known.includes(file) && !folders.some((folder) => file.startsWith(`${folder}/`)),
  )
  const head = asObject(files.get('model.json'))
  return [
    ...strays.map((file) => ({
      file,
      path: '',
      problem: 'Nothing reads this file.',
      cure: `The folder holds ${known.join(', ')}, and files in ${folders.join('/, ')}/.`,
    })),
    ...[...folders, ...WHOLE_LISTS]
      .filter((kind) => kind in head)
      .map((kind) => ({
        file: 'model.json',
        path: kind,
        problem: `“${kind}” is not read here.`,
        cure: 'It stands in files of its own.',
      })),
  ]
}
