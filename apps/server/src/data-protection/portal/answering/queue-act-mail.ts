import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import type { Controller } from '../../installation/controller.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { ActMail } from '../../mail-texts/compose-act-mails.ts'
import { recipientsBeingTold } from '../../recipients/list-recipient-tasks.ts'
import type { Services } from '../../services.ts'
import type { PagePerson } from '../find-visitor.ts'
import { authorityFor } from '../page-context.ts'

/** Confirms by mail what the person did on the page, where there is an address of theirs (article 12(3)). */
export async function queueActMail(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'settings' | 'clock'>,
  controller: Controller,
  person: PagePerson,
  language: Language,
  what: Pick<ActMail, 'act' | 'concerns' | 'continues'>,
): Promise<void> {
  const [recipient] = person.emails
  if (!recipient) return
  const told = ({ correction: 'rectification', restriction: 'restriction' } as const)[
    what.act as 'correction' | 'restriction'
  ]
  await queueMail(tx, services, {
    kind: 'act',
    recipient,
    language,
    personIds: [person.id],
    values: {
      ...what,
      at: services.clock.now().toISOString(),
      kept: [],
      recipientsTold: told ? await recipientsBeingTold(tx, person.id, told) : [],
      authority: authorityFor(controller).name,
    },
  })
}
