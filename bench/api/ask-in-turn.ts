import { quantile } from '../measuring/ratio.ts'

/** What several clients did who asked one after another, each without a pause. */
export interface Throughput {
  /** Answers a second, all clients together. */
  rate: number
  /** 95th percentile of the time of an answer, milliseconds. */
  p95: number
}

/**
 * @param clients how many ask at the same time
 * @param milliseconds for how long
 * @param ask one question of one client; what it throws ends all
 */
export async function askInTurn(
  clients: number,
  milliseconds: number,
  ask: (client: number) => Promise<unknown>,
): Promise<Throughput> {
  const times: number[] = []
  const start = performance.now()
  const work = async (client: number) => {
    while (performance.now() - start < milliseconds) {
      const asked = performance.now()
      await ask(client)
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)))
  return { rate: (times.length / (performance.now() - start)) * 1000, p95: quantile(times, 0.95) }
}
