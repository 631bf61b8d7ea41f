import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the server of the development answers: `DISKRET_DEV_SERVER=http://127.0.0.1:3300`. */
const server = process.env.DISKRET_DEV_SERVER ?? 'http://127.0.0.1:3300'

const frame =
  /src\/platform\/(?:api|page|preferences|purposes|session|texts|theme|toasts|shell)\/(?!.*(?:sign-in|second-factor|signed-out-dialog|everything|toast-list|palette\.tsx|palette-texts))/

export default defineConfig({
  plugins: [react()],
  // Nothing goes into the page as a data address, which its policy would refuse.
  build: {
    outDir: 'dist',
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Small parts that nearly every page has stand in one file, instead of in thirty.
          groups: [{ name: 'frame', test: frame }],
        },
      },
    },
  },
  // A worker loads the word lists of a language when somebody writes in it.
  worker: { format: 'es' },
  server: {
    port: Number(process.env.DISKRET_DEV_PORT ?? 5173),
    proxy: Object.fromEntries(
      ['/api', '/p/', '/sign-up', '/privacy', '/health'].map((path) => [path, { target: server, changeOrigin: false }]),
    ),
  },
})
