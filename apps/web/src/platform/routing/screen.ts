import type { Icon } from '@tabler/icons-react'
import type { AnyRoute } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { StaffRole } from '../session/session.ts'
import type { Language } from '../texts/language.ts'
import type { ViewedList } from '../views/views-query.ts'

export type Label = Readonly<Record<Language, string>>

/** Where a screen stands in the side navigation. */
export interface NavigationEntry {
  group: 'crm' | 'data-protection' | 'settings'
  /** Places within the group, from 10 on in tens. */
  order: number
  label: Label
  icon: Icon
  /** The key after `g` that goes there: `p`. Danish first, a second one for English. */
  go?: readonly string[]
  /** The number beside the entry, only where work waits. A component, so that it asks by itself: `() => <Count …/>`. */
  counter?: ComponentType
  /** The list whose saved views stand below it. */
  views?: ViewedList
  /** Whether the phone's bottom bar shows it. */
  onPhone?: boolean
}

/** What the create menu (+, `c`) makes. */
export interface CreateEntry {
  label: Label
  /** The key after `c`: `p`. */
  key: string
  /** Others that do the same: the key of the English word. */
  also?: readonly string[]
  /** Where the form is: an address within the app, such as `/people?new=true`. */
  to: string
  icon: Icon
}

/** What the palette finds; asked 60 ms after the last key, keeps the old rows meanwhile. */
export interface PaletteSource {
  label: Label
  search(text: string, signal: AbortSignal): Promise<readonly PaletteHit[]>
}

/** A row of the palette: a telephone number is read without opening. */
export interface PaletteHit {
  id: string
  title: string
  /** Company, telephone. */
  detail?: string
  to: string
}

/** One page of the app, at its route. It appears once it stands in `screens.ts`. */
export interface Screen<Route extends AnyRoute = AnyRoute> {
  route: Route
  /** Who may use it; everybody unless said. Others do not see it, and its address says which role has it. */
  roles?: readonly StaffRole[]
  navigation?: NavigationEntry
  creates?: readonly (CreateEntry & { roles?: readonly StaffRole[] })[]
  /** What it adds to the palette, loaded with it. */
  palette?: () => Promise<PaletteSource>
}

/** Defines a screen; keeps the type of its route, so that links to it are checked. */
export function defineScreen<Route extends AnyRoute>(screen: Screen<Route>): Screen<Route> {
  return screen
}
