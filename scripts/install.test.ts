import { describe, expect, it } from 'vitest'
import { explainInstallFailure, lockIsInstalled, nodeFits } from './install.mjs'

describe(nodeFits, () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v23.0.0', 'v24.1.0-nightly'])(
    'lets %s through',
    (version) => {
      expect(nodeFits(version)).toBe(true)
    },
  )

  it.each(['v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.11.0'])('refuses %s', (version) => {
    expect(nodeFits(version)).toBe(false)
  })
})

describe(lockIsInstalled, () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
      'node_modules/@oxlint/darwin-arm64': { version: '1.89.0', integrity: 'sha512-b', optional: true },
    },
  }
  const react = wanted.packages['node_modules/react']

  it('holds though packages for other systems are absent', () => {
    expect(lockIsInstalled(wanted, { packages: { 'node_modules/react': react } })).toBe(true)
  })

  it('does not hold when a package is missing, or is another version', () => {
    expect(lockIsInstalled(wanted, { packages: {} })).toBe(false)
    expect(
      lockIsInstalled(wanted, { packages: { 'node_modules/react': { ...react, version: '19.3.0' } } }),
    ).toBe(false)
  })
})

describe(explainInstallFailure, () => {
  it('tells a lost connection from a lock that is out of step', () => {
    expect(explainInstallFailure('npm error code ECONNREFUSED')).toContain('could not reach the registry')
    const outOfStep =
      'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.'
    expect(explainInstallFailure(outOfStep)).toContain('npm install')
  })

  it('points to npm’s own words when it does not know them', () => {
    expect(explainInstallFailure('npm error code ESOMETHING')).toContain('npm’s own words')
  })
})
