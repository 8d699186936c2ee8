import { afterEach, describe, expect, it, vi } from 'vitest'
import { findChromium } from './findChromium.mjs'

describe(findChromium, () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('takes the program that PARLEY_CHROMIUM names', () => {
    vi.stubEnv('PARLEY_CHROMIUM', process.execPath)
    expect(findChromium()).toBe(process.execPath)
  })

  it('says so when PARLEY_CHROMIUM names nothing, rather than taking another', () => {
    vi.stubEnv('PARLEY_CHROMIUM', '/nowhere/chromium')
    expect(findChromium).toThrow('/nowhere/chromium')
  })
})
