import type { Model } from './model.ts'

/** `1.0.0-ab12cd34`: the author’s version and the first digits of the content hash. */
export function modelVersion({ version, hash }: Pick<Model, 'version' | 'hash'>): string {
  return `${version}-${hash.slice(0, 8)}`
}
