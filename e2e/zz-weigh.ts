import { gzipSync } from 'node:zlib'
import { openBrowser } from './drivers/browser.ts'
import { openApp } from './drivers/web-app.ts'
const b = await openBrowser()
for (const path of process.argv.slice(2)) {
const page = await openApp(b, 'http://127.0.0.1:3391', { email: 'admin@proeve.example', password: 'En-lang-adgangskode-1' })
const s: [string, Promise<Buffer>][] = []
page.on('response', (r) => { if (r.request().resourceType() === 'script') s.push([r.url().replace(/.*\//, ''), r.body()]) })
await page.goto(path)
await page.getByRole('heading', { level: 1 }).waitFor()
await page.waitForLoadState('networkidle')
const sizes = (await Promise.all(s.map(async ([n, x]) => [gzipSync(await x, { level: 9 }).length, n] as const))).sort((x, y) => y[0] - x[0])
console.log(path, sizes.reduce((a, [n]) => a + n, 0) / 1024, sizes.length)
for (const [n, f] of sizes) if (process.env.LONG) console.log(n, f)
await page.context().close()
}
await b.close()
