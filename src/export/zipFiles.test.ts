import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipFiles } from './zipFiles.ts'

describe('zipFiles', () => {
  const files = [
    { name: 'README.txt', content: 'Мир, peace' },
    { name: 'figures/one.png', content: new Blob([Uint8Array.of(1, 2, 3)]) },
  ]

  it('packs texts and blobs that unpack the same', async () => {
    const zip = unzipSync(new Uint8Array(await (await zipFiles(files, '2025-12-24')).arrayBuffer()))
    expect(Object.keys(zip)).toEqual(['README.txt', 'figures/one.png'])
    expect(new TextDecoder().decode(zip['README.txt'])).toBe('Мир, peace')
    expect(zip['figures/one.png']).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('makes the same archive of the same files', async () => {
    const once = await (await zipFiles(files, '2025-12-24')).arrayBuffer()
    expect(await (await zipFiles(files, '2025-12-24')).arrayBuffer()).toEqual(once)
  })

  it('stops when it is told to', async () => {
    await expect(zipFiles(files, '2025-12-24', AbortSignal.abort(new Error('enough')))).rejects.toThrow(
      'enough',
    )
  })
})
