// Runs before anything is installed, and in a Node that may be too old to be let through: built-in modules only.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlainError, ROOT, runCommand } from './runCommand.mjs'

/** What npm says when it fails, and what that means for the person in front of it. */
const KNOWN_FAILURES = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH/,
    why: 'npm could not reach the registry that the packages come from.',
    cure: 'Check the connection; behind a proxy, set it with `npm config set proxy …`. `npm ping` tells whether the registry answers.',
  },
  {
    sign: /CERT|SELF_SIGNED|UNABLE_TO_GET_ISSUER/,
    why: 'npm did not trust the certificate of the registry, as happens behind a company’s proxy.',
    cure: 'Name the proxy’s certificate in the variable NODE_EXTRA_CA_CERTS.',
  },
  {
    sign: /code E(401|403|404|407)/,
    why: 'the registry that npm is set to refused a package or does not have it.',
    cure: 'See which registry that is with `npm config get registry`.',
  },
  {
    sign: /package\.json and package-lock\.json .*in sync/s,
    why: 'package.json and package-lock.json do not agree.',
    cure: 'Run `npm install` and commit the new package-lock.json.',
  },
  { sign: /ENOSPC/, why: 'the disk is full.', cure: 'Free about 500 MB.' },
  {
    sign: /EACCES|EPERM/,
    why: 'the folder may not be written to.',
    cure: 'Make it yours, or remove node_modules and try as the user who owns the folder.',
  },
]

/**
 * Whether a Node of this version runs the project: ^20.19 || >=22.12, as Vite asks.
 * @param {string} version
 */
export function nodeFits(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
}

/**
 * Whether what npm installed is what the lock asks for. Packages for other systems may be absent.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */
export function lockIsInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '') return true
    const found = installed.packages[place]
    if (!found) return entry.optional === true || entry.devOptional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/**
 * What npm's own words mean, with a cure.
 * @param {string} errors
 */
export function explainInstallFailure(errors) {
  const known = KNOWN_FAILURES.find(({ sign }) => sign.test(errors))
  if (!known)
    return 'The packages were not installed; npm’s own words above say why. Then run the same command again.'
  return `The packages were not installed: ${known.why}\n${known.cure} Then run the same command again.`
}

/** Refuses a Node that the project does not run in. */
export function ensureNode() {
  if (nodeFits(process.version)) return
  throw new PlainError(
    `Parley needs Node 20.19 or later of the 20s, or 22.12 or later; this is ${process.version}.\n` +
      'Get a newer one from https://nodejs.org, then run the same command again.',
  )
}

/** Installs the packages of package-lock.json unless they are there. */
export async function ensureInstalled() {
  ensureNode()
  if (isInstalled()) return
  console.log(
    'Installing the packages that package-lock.json lists (npm ci). The first time takes about a minute.',
  )
  // With NODE_ENV=production npm would leave out the tools that build the page.
  const { ok, errors } = await runCommand('npm ci --include=dev --no-audit --no-fund', { keepErrors: true })
  if (!ok) throw new PlainError(explainInstallFailure(errors))
}

function isInstalled() {
  const installed = resolve(ROOT, 'node_modules/.package-lock.json')
  return (
    existsSync(installed) &&
    lockIsInstalled(readLock(resolve(ROOT, 'package-lock.json')), readLock(installed))
  )
}

/**
 * @param {string} file
 * @returns {Lock}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
