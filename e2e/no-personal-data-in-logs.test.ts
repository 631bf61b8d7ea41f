import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openApi } from './drivers/api-client.ts'
import { identifiersIn } from './drivers/danish-list.ts'
import type { ImportDocument } from './drivers/documents.ts'
import { type Installation, patience, setUpPractice } from './drivers/installation.ts'
import { type MailServer, startMailServer } from './drivers/mail-server.ts'
import { type RunningServer, startServer } from './drivers/server.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

// What goes wrong is what gets logged: refused mail, broken files, requests that name people where they should not.
const people = [
  { name: 'Balthazar Quistgaard', email: 'balthazar@quistgaard-ur.example', phone: '67 11 22 33' },
  { name: 'Ludovika Ørnsholt', email: 'ludovika.oernsholt@afvist.example', phone: '68 44 55 66' },
  { name: 'Ebenezer Vandkær', email: 'ebenezer@vandkaer-pumper.example', phone: '94 77 88 99' },
]
const note = 'Taler helst om orkideer og gamle motorcykler'
const identifiers = [
  ...people.flatMap(({ name, email, phone }) => [
    name,
    ...name.split(' '),
    email,
    phone,
    phone.replaceAll(' ', ''),
    email.split('@')[1]!,
  ]),
  note,
  'orkideer',
]

let mailServer: MailServer
let diskret: Installation
let server: RunningServer
let key = ''

beforeAll(async () => {
  mailServer = await startMailServer({ refuse: people[1]!.email })
  diskret = await setUpPractice('Urhuset Prøve ApS')
  diskret.smtpUrl = mailServer.url
  server = await startServer(diskret)
  key = (await diskret.command<{ key: string }>('api-key', 'create', '--role', 'officer')).key
})
afterAll(async () => {
  await server?.stop()
  await mailServer?.close()
  diskret?.remove()
})

test('a mail that its server refuses by name', async () => {
  const list = join(diskret.folder, 'list.csv')
  const rows = people.map(({ name, email, phone }) => `${name};${email};${phone};${note}`)
  writeFileSync(list, `Navn;E-mail;Telefon;Noter\n${rows.join('\n')}\n`)
  expect((await diskret.command<ImportDocument>('import', list)).counts.accepted).toBe(3)
  await diskret.command('due')
  await mailServer.waitFor(people[0]!.email)
  for (let tries = 0; mailServer.refused === 0 && tries < 100; tries++) await sleep(100)
  expect(mailServer.refused).toBeGreaterThan(0)
})

test('files that cannot be read, rows that are refused, options that are wrong', async () => {
  const file = (name: string, content: string) => {
    const path = join(diskret.folder, name)
    writeFileSync(path, content)
    return path
  }
  const { name, email, phone } = people[2]!
  for (const path of [
    file('quote.csv', `Navn;E-mail\n"${name};${email}\n${name};${email}`),
    file('many.csv', `Navn;E-mail\n${name};${email};${phone};${note}\n`),
    file('zip.xlsx', `PK\u0003\u0004${name} ${email}`),
    file('card.vcf', `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${email}\n`),
  ])
    await diskret.run('import', path)
  await diskret.run(
    'import',
    file('good.csv', `Navn;E-mail\n${name};${email}\n`),
    '--mapping',
    file('map.json', `[{"header": "${name}"}]`),
  )
  await diskret.run('person', 'show', `${name} <${email}>`)
  await diskret.run('person', 'consent', email, '--purpose', note, '--method', name)
  await diskret.run('ledger', 'add', file('ledger.txt', `${email}\n${name} uden adresse\n`))
})

test('requests that name people in addresses, bodies and headers', async () => {
  const api = openApi(server.address, key)
  const { name, email, phone } = people[0]!
  const shown = encodeURIComponent(`${name} ${email}`)
  await api.get(`/api/people/${encodeURIComponent(email)}`)
  await api.get(`/api/people?search=${shown}&sort=${shown}&cursor=${shown}`)
  await api.get(`/api/audiences/marketing?channel=${shown}`)
  await api.get(`/${shown}`)
  await api.get('/api/people', { 'diskret-purpose': email, 'user-agent': name, referer: `http://x.example/${shown}` })
  await api.post('/api/people', { name, emails: [email, note], phones: [phone], [email]: note })
  await api.post('/api/people', {
    name: `${name}\u0000`,
    emails: [email],
    source: { from: 'person', description: note },
  })
  await api.post('/api/notes', { text: note, people: [email] })
  await fetch(`${server.address}/api/people`, {
    method: 'POST',
    body: `{"name": "${name}", "emails": ["${email}"`,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  })
  await fetch(`${server.address}/p/${shown}/answers`, {
    method: 'POST',
    body: new URLSearchParams({ act: name, name, email }),
  })
  await fetch(`${server.address}/sign-up`, {
    method: 'POST',
    body: new URLSearchParams({ act: 'sign-up', name, email: `${email} ${note}` }),
  })
  await openApi(server.address, '').post('/api/session', { email, password: note })
})

test('leave nothing in the logs, at their most talkative', async () => {
  expect(await server.stop()).toBe(0)
  // The logs are there, and say what happened.
  expect(diskret.log.split('\n').length).toBeGreaterThan(10)
  expect(diskret.log).toContain('a mail was refused for good')
  expect(identifiersIn(diskret.log, identifiers)).toEqual([])
})
