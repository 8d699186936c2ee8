import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { modelPlugin } from './scripts/modelPlugin.ts'

/** What the page may do: run its own files and nothing else. Also written into the page, for servers that send no headers. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const HEADERS = {
  // Figures may be shown on any page: docs/decisions/0010-embeds.md.
  'Content-Security-Policy': `${POLICY}; frame-ancestors *`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const contentSecurityPolicy: Plugin = {
  name: 'parley-content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  plugins: [react(), modelPlugin('ukraine-peace-talks'), contentSecurityPolicy],
  preview: { headers: HEADERS },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
})
