import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { PlainError, runCommand } from './runCommand.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const USUAL_PLACES = [
  ...NAMES.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
]
const APT_GET = [
  'env DEBIAN_FRONTEND=noninteractive apt-get update',
  'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-liberation',
]
const PLAYWRIGHT = ['playwright install chromium']

/** The path of a Chromium or Chrome on this machine, or undefined. PARLEY_CHROMIUM goes before what is found. */
export function findChromium() {
  const chosen = process.env.PARLEY_CHROMIUM
  if (chosen) {
    if (isProgram(chosen)) return chosen
    throw new PlainError(
      `PARLEY_CHROMIUM names ${chosen}, and no program stands there. Correct it, or unset it to have one looked for.`,
    )
  }
  return [...NAMES.flatMap(onPath), ...USUAL_PLACES, ...playwrightsOwn()].find(isProgram)
}

/** The path of a Chromium or Chrome; where there is none, one is installed as this system allows. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  console.log('The page is tested in a real browser, and no Chromium or Chrome was found here.')
  for (const lines of waysToInstall()) {
    for (const line of lines) {
      console.log(`Installing Chromium: ${line}`)
      await runCommand(line)
    }
    const installed = findChromium()
    if (installed) return installed
  }
  throw new PlainError(
    'No browser to test in: there is no Chromium or Chrome here, and installing one did not work; its words above say why.\n' +
      'Install Chromium or Chrome yourself, or name the program of one in the variable PARLEY_CHROMIUM, then run the same command again.',
  )
}

function waysToInstall() {
  const hasAptGet = onPath('apt-get').some(isProgram)
  if (hasAptGet && process.getuid?.() === 0) return [APT_GET, PLAYWRIGHT]
  if (hasAptGet && sudoAsksNothing()) return [APT_GET.map((line) => `sudo -n ${line}`), PLAYWRIGHT]
  return [PLAYWRIGHT]
}

function sudoAsksNothing() {
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()]
  } catch {
    return []
  }
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
