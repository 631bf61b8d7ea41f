import type { DueTask, Feature } from '../feature.ts'
import { eraseExpired } from './erase-expired.ts'
import { findExpired } from './find-expired.ts'

const expiredInvitations: DueTask = {
  what: 'expired-invitation',
  waitsFor: 'person',
  list: (services, until) =>
    services.door.forPurpose('rights', { kind: 'system' }, async (tx) => {
      const expired = await findExpired(tx, until)
      return expired.map(({ personId, on }) => ({ what: 'expired-invitation', person: personId, on, rule: 'BAS-26' }))
    }),
  run: eraseExpired,
}

/** Invitations: one message, an answer or none, and an end. */
export const invitationsFeature: Feature = { name: 'invitations', due: [expiredInvitations] }
