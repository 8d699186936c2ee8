import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { pngSize, readPngText, withPngText } from './pngText.ts'

const plain = () => {
  const png = new PNG({ width: 3, height: 2 })
  png.data.fill(120)
  return PNG.sync.write(png)
}
const blobOf = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)], { type: 'image/png' })
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

describe('withPngText', () => {
  const entries = { Title: 'Common ground: “Київ” 🕊', Parley: '{"figure":"x"}', Empty: '' }

  it('writes texts that read back, whatever their letters', async () => {
    const bytes = await bytesOf(await withPngText(blobOf(plain()), entries, 2))
    expect(Object.fromEntries(readPngText(bytes) ?? [])).toEqual(entries)
  })

  it('leaves a PNG that a strict reader takes, with the same pixels', async () => {
    const bytes = await bytesOf(await withPngText(blobOf(plain()), entries, 4))
    const png = PNG.sync.read(Buffer.from(bytes), { checkCRC: true })
    expect([png.width, png.height]).toEqual([3, 2])
    expect(png.data).toEqual(PNG.sync.read(plain()).data)
    expect(pngSize(bytes)).toEqual({ width: 3, height: 2 })
  })

  it('says how dense the pixels are: 96 an inch at 1×', async () => {
    const bytes = await bytesOf(await withPngText(blobOf(plain()), {}, 2))
    const at = Buffer.from(bytes).indexOf('pHYs') + 4
    const view = new DataView(bytes.buffer)
    expect([view.getUint32(at), view.getUint32(at + 4), view.getUint8(at + 8)]).toEqual([7559, 7559, 1])
    expect(Buffer.from(bytes).indexOf('pHYs')).toBeLessThan(Buffer.from(bytes).indexOf('IDAT'))
  })

  it('refuses what is no PNG, and a keyword that no PNG can have', async () => {
    await expect(withPngText(new Blob(['<svg/>']), {})).rejects.toThrow('PNG')
    await expect(withPngText(blobOf(plain()), { Ключ: 'x' })).rejects.toThrow('Ключ')
  })
})

describe('readPngText', () => {
  it('is undefined for what is no PNG', () => {
    expect(readPngText(new TextEncoder().encode('GIF89a and a good deal more than thirty three bytes'))).toBe(
      undefined,
    )
    expect(readPngText(new Uint8Array())).toBe(undefined)
  })

  it('finds none in a picture from elsewhere', () => {
    expect(readPngText(Uint8Array.from(plain()))?.size).toBe(0)
  })

  it('leaves out a damaged text, and stops where the file is cut off', async () => {
    const bytes = await bytesOf(await withPngText(blobOf(plain()), { One: 'first', Two: 'second' }))
    const damaged = bytes.slice()
    damaged[Buffer.from(bytes).indexOf('first')] = 88
    expect([...(readPngText(damaged) ?? [])]).toEqual([['Two', 'second']])
    const cut = bytes.slice(0, Buffer.from(bytes).indexOf('second') + 2)
    expect([...(readPngText(cut) ?? [])]).toEqual([['One', 'first']])
  })
})
