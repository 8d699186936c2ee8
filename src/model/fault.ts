/** One thing that is wrong with a model file, told so that its author can mend it. */
export interface Fault {
  /** The file it stands in, as the author knows it: `issues/army-size.json`. */
  readonly file: string
  /** The place in that file: `positions[2].value`; empty for the file as a whole. */
  readonly path: string
  readonly problem: string
  readonly cure: string
}

/** A model that can't be shown. Holds every fault found, never only the first. */
export class ModelError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} ${faults.length === 1 ? 'entry breaks' : 'entries break'} the format`)
    this.name = 'ModelError'
    this.faults = faults
  }
}

export type Path = readonly (string | number)[]

/** Where a path of the assembled document stands in the files it was assembled from. */
export type Locate = (path: Path) => Pick<Fault, 'file' | 'path'>

/** A document that is one file: every path stands in it as it is. */
export function locateInFile(file: string): Locate {
  return (path) => ({ file, path: formatPath(path) })
}

/** `positions[2].value` */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? key : `${text}.${key}`
  }, '')
}
