import type { InterpretedRow } from './interpreted-row.ts'

/** By what a record was known as an earlier one's person. */
export type DuplicateKey = 'email' | 'email-plus-tag' | 'phone-and-name' | 'name-and-company'

export interface Persons {
  /** For each row the index of the first row of its person; -1 for rows that are no candidates. */
  firstRow: number[]
  /** By what an address-less row joined its person; undefined where an address did, or nothing. */
  joinedBy: (DuplicateKey | undefined)[]
  /** For each address (without tag) and each number how many people of the file have it. */
  peopleOf: Map<string, number>
  /** Later rows that may be an earlier person's but were kept apart. */
  possibleDuplicates: Set<number>
}

/**
 * Which records are one person's, by keys alone (steps A to C of classify-rows.ts).
 * @param rows of one import, in the order of the file
 */
export function findPersons(rows: InterpretedRow[]): Persons {
  const parent = rows.map((row, index) => (row.outcome === 'candidate' ? index : -1))
  const joinedBy: (DuplicateKey | undefined)[] = new Array(rows.length).fill(undefined)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    // Shortens the way for the next.
    for (let i = index; i !== root; ) {
      const next = parent[i] ?? root
      parent[i] = root
      i = next
    }
    return root
  }
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)]
    if (x < y) parent[y] = x
    else if (y < x) parent[x] = y
  }

  // A. Address and short name; who has no name belongs to the first who has one at that address.
  const byAddressAndName = new Map<string, number>()
  const firstNamed = new Map<string, number>()
  for (const [index, { outcome, keys }] of rows.entries()) {
    if (outcome !== 'candidate' || keys.shortName === null) continue
    for (const address of keys.emailsWithoutTag) {
      joinFirst(byAddressAndName, `${address}|${keys.shortName}`, index)
      if (!firstNamed.has(address)) firstNamed.set(address, index)
    }
  }
  for (const [index, { outcome, keys }] of rows.entries()) {
    if (outcome !== 'candidate' || keys.shortName !== null) continue
    for (const address of keys.emailsWithoutTag) {
      const named = firstNamed.get(address)
      if (named === undefined) joinFirst(byAddressAndName, `${address}|`, index)
      else join(named, index)
    }
  }

  // B. No address: number and name. C. Still alone: name and company, unless both have numbers and share none.
  const byNumber = firstRows(rows, (row) => row.keys.phonesAndName)
  const byCompany = firstRows(rows, (row) => (row.keys.nameAndCompany === null ? [] : [row.keys.nameAndCompany]))
  const numbersOf = (index: number) => rows[index]?.keys.phones ?? []
  for (const [index, { outcome, keys }] of rows.entries()) {
    if (outcome !== 'candidate' || keys.email !== null) continue
    for (const key of keys.phonesAndName) {
      const first = byNumber.get(key) ?? index
      if (first === index) continue
      join(first, index)
      joinedBy[index] = 'phone-and-name'
    }
    if (joinedBy[index] !== undefined || keys.nameAndCompany === null) continue
    const first = byCompany.get(keys.nameAndCompany) ?? index
    if (first === index || differ(keys.phones, numbersOf(first))) continue
    join(first, index)
    joinedBy[index] = 'name-and-company'
  }

  const firstRow = rows.map((row, index) => (row.outcome === 'candidate' ? find(index) : -1))
  return {
    firstRow,
    joinedBy,
    peopleOf: countPeople(rows, firstRow),
    possibleDuplicates: findPossible(rows, firstRow),
  }

  function joinFirst(known: Map<string, number>, key: string, index: number): void {
    const first = known.get(key)
    if (first === undefined) known.set(key, index)
    else join(first, index)
  }
}

/** For each key the first row that has an address, or the first of all where none has. */
function firstRows(rows: InterpretedRow[], keysOf: (row: InterpretedRow) => string[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    if (row.outcome !== 'candidate') continue
    for (const key of keysOf(row)) {
      const before = first.get(key)
      if (before === undefined || (row.keys.email !== null && rows[before]?.keys.email === null)) first.set(key, index)
    }
  }
  return first
}

function differ(a: string[], b: string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))
}

function countPeople(rows: InterpretedRow[], firstRow: number[]): Map<string, number> {
  const last = new Map<string, Set<number> | number>()
  for (const [index, { keys }] of rows.entries()) {
    const person = firstRow[index] ?? -1
    if (person < 0) continue
    for (const list of [keys.emailsWithoutTag, keys.phones]) {
      for (const identifier of list) {
        const before = last.get(identifier)
        if (before === undefined) last.set(identifier, person)
        else if (typeof before !== 'number') before.add(person)
        else if (before !== person) last.set(identifier, new Set([before, person]))
      }
    }
  }
  const counts = new Map<string, number>()
  for (const [identifier, people] of last) if (typeof people !== 'number') counts.set(identifier, people.size)
  return counts
}

/** Same number and name, or same name and company, yet two addresses or two numbers: for the user to decide. */
function findPossible(rows: InterpretedRow[], firstRow: number[]): Set<number> {
  const possible = new Set<number>()
  const firstPerson = new Map<string, number>()
  for (const [index, { keys }] of rows.entries()) {
    const person = firstRow[index] ?? -1
    if (person < 0) continue
    for (const key of keys.nameAndCompany === null
      ? keys.phonesAndName
      : [...keys.phonesAndName, keys.nameAndCompany]) {
      const before = firstPerson.get(key)
      if (before === undefined) firstPerson.set(key, person)
      else if (before !== person) possible.add(index)
    }
  }
  return possible
}
