import { auditComplete } from './audit-complete.ts'
import { basisOrEnd } from './basis-or-end.ts'
import { carriedPermissions } from './carried-permissions.ts'
import { computedPermissions } from './computed-permissions.ts'
import { erasedAreGone } from './erased-are-gone.ts'
import type { Invariant } from './invariant.ts'
import { invitationsConsistent } from './invitations-consistent.ts'
import { nobodyResurrected } from './nobody-resurrected.ts'
import { noticesSentOnce } from './notices-sent-once.ts'
import { waitingWork } from './waiting-work.ts'

/** What holds at every moment; features of the CRM add what holds of theirs. */
export const invariants: readonly Invariant[] = [
  computedPermissions,
  carriedPermissions,
  basisOrEnd,
  erasedAreGone,
  nobodyResurrected,
  noticesSentOnce,
  invitationsConsistent,
  auditComplete,
  waitingWork,
]
