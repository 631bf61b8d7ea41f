import { expect, test } from 'vitest'
import { groupWordings, type Wording } from './group-wordings.ts'

const first: Wording = {
  id: 'a',
  purpose: 'marketing',
  topic: 'news',
  channel: 'email',
  language: 'da',
  version: 1,
  digest: '',
  usedSince: '2025-04-04T13:52:26.427Z',
}

test('versions of one question stand together, the newest first, and each purpose, channel and topic is its own [CON-2]', () => {
  const groups = groupWordings([
    first,
    { ...first, id: 'b', version: 2, usedSince: null },
    { ...first, id: 'c', language: 'en' },
    { ...first, id: 'd', topic: null },
    { ...first, id: 'e', channel: 'telephone' },
  ])
  expect(groups.map(({ channel, topic }) => [channel, topic])).toEqual([
    ['email', 'news'],
    ['email', null],
    ['telephone', 'news'],
  ])
  expect(groups[0]!.versions.get('da')!.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(groups[0]!.versions.get('en')!.map(({ id }) => id)).toEqual(['c'])
})
