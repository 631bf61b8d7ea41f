import { Client } from 'pg'
import { clients, type OthersWork } from './others-meanwhile.ts'

// A process of its own: four clients who ask for pages, one after another, until they are told to end.
let pages = 0
let running = true

async function work({ connection, begin, statements }: OthersWork): Promise<void> {
  const client = new Client(connection)
  await client.connect()
  while (running) {
    await client.query(begin)
    for (const { text, values } of statements) await client.query(text, values)
    await client.query('commit')
    pages++
  }
  await client.end()
}

let working: Promise<unknown> = Promise.resolve()
process.on('message', async (message: OthersWork | 'count' | 'end') => {
  if (message === 'count') {
    process.send?.(pages)
    pages = 0
  } else if (message === 'end') {
    running = false
    await working
    process.disconnect?.()
  } else {
    working = Promise.all(Array.from({ length: clients }, () => work(message)))
    process.send?.('ready')
  }
})
