import { defineConfig } from '@playwright/test'
import { findChromium } from '../scripts/findChromium.mjs'
import { ROOT } from '../scripts/runCommand.mjs'

const PORT = Number(process.env.PARLEY_E2E_PORT ?? 4179)
const ADDRESS = `http://127.0.0.1:${PORT}`
const executablePath = findChromium()

/** Runs against the page as built; `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A shared machine may stall for seconds; what passes only the second time is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  // A slow machine is no fault of the page; how long things take is the benchmark's business.
  expect: { timeout: 20_000 },
  use: {
    baseURL: ADDRESS,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
  projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort --host 127.0.0.1`,
    cwd: ROOT,
    url: ADDRESS,
    // Another server on this port may be of another tree.
    reuseExistingServer: false,
  },
})
