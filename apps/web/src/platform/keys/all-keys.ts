import { allScreens } from '../routing/all-screens.ts'
import { maySee, type StaffRole } from '../session/session.ts'
import { type KeyEntry, keyTable } from './key-table.ts'

/** The whole table: its own keys, and those of `g` and `c` that the screens of these roles bring. */
export function allKeys(roles: readonly StaffRole[]): readonly KeyEntry[] {
  const screens = allScreens().filter((screen) => maySee(roles, screen.roles))
  const go = screens.flatMap(({ route, navigation }): KeyEntry[] =>
    navigation?.go
      ? [
          {
            id: `go:${route.fullPath}`,
            group: 'go',
            kind: 'single',
            keys: navigation.go.map((key) => `g>${key === ',' ? 'comma' : key}`),
            label: navigation.label,
          },
        ]
      : [],
  )
  const create = screens
    .flatMap(({ creates = [] }) => creates)
    .filter((one) => maySee(roles, one.roles))
    .map(
      ({ key, also = [], label }): KeyEntry => ({
        id: `create:${key}`,
        group: 'create',
        kind: 'single',
        keys: [key, ...also].map((one) => `c>${one}`),
        label,
      }),
    )
  return [...keyTable, ...go, ...create]
}
