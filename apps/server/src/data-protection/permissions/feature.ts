import type { Feature } from '../feature.ts'
import { endedPermissions, endsIndex } from './recompute-ended.ts'

/** What people permit, kept up with time. */
export const permissionsFeature: Feature = {
  name: 'permissions',
  objects: () => [endsIndex],
  due: [endedPermissions],
}
