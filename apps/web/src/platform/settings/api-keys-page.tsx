import { Button, Modal, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { ConfirmByName } from '../dialogs/confirm-by-name.tsx'
import { FormFault } from '../fields/form-fault.tsx'
import { OneOf } from '../fields/one-of.tsx'
import { EmptyState, Load } from '../page/states.tsx'
import { SidePanel } from '../panel/side-panel.tsx'
import type { StaffRole } from '../session/session.ts'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone } from '../toasts/toasts.tsx'
import { apiKeysTexts } from './api-keys-texts.ts'
import { colleaguesTexts } from './colleagues-texts.ts'
import { staffRoles } from './role-choice.tsx'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'

const queryKey = ['api-keys']

interface Key {
  id: string
  name: string | null
}

/** Keys by which other systems use Diskret, each with one role. */
export function ApiKeysPage() {
  const t = useTexts(apiKeysTexts)
  const roles = useTexts(colleaguesTexts)
  const { relative, shortDay } = useFormats()
  const queries = useQueryClient()
  const [isMaking, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<Key | undefined>(undefined)
  const keys = useQuery({ queryKey, queryFn: () => answer(api.GET('/api/api-keys')) })
  const refresh = () => queries.invalidateQueries({ queryKey })
  return (
    <SettingsPage
      name="keys"
      actions={
        <Button variant="filled" onClick={() => setMaking(true)}>
          {t('create')}
        </Button>
      }
    >
      <p className={styles.lead}>{t('lead')}</p>
      <Load query={keys}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('empty')} />
          ) : (
            <div className={styles.scroll}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('name')}</th>
                    <th scope="col">{t('role')}</th>
                    <th scope="col">{t('created')}</th>
                    <th scope="col">{t('lastUsed')}</th>
                    <th>
                      <span className="only-for-readers">{t('revoke')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ id, name, role, createdAt, lastUsedOn, revokedAt }) => (
                    <tr key={id}>
                      <td className={styles.name}>{name ?? t('nameless')}</td>
                      <td>{roles(role)}</td>
                      <td>{shortDay(createdAt)}</td>
                      <td>{lastUsedOn ? relative(lastUsedOn) : t('never')}</td>
                      <td>
                        {revokedAt ? (
                          <span className={styles.meta}>{t('revoked')}</span>
                        ) : (
                          <Button
                            size="sm"
                            aria-label={t('revokeKey', { name: name ?? t('nameless') })}
                            onClick={() => setRevoking({ id, name })}
                          >
                            {t('revoke')}
                          </Button>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Load>
      {isMaking && <NewKey onClose={() => setMaking(false)} onMade={refresh} />}
      {revoking && (
        <ConfirmByName
          title={t('revokeKey', { name: revoking.name ?? t('nameless') })}
          action={t('revoke')}
          onConfirm={async () => {
            await answer(api.DELETE('/api/api-keys/{id}', { params: { path: { id: revoking.id } } }))
            await refresh()
            showDone({ text: t('isRevoked') })
          }}
          onClose={() => setRevoking(undefined)}
        >
          <p>{t('revokePlan')}</p>
        </ConfirmByName>
      )}
    </SettingsPage>
  )
}

function NewKey({ onClose, onMade }: { onClose: () => void; onMade: () => Promise<unknown> }) {
  const t = useTexts(apiKeysTexts)
  const roles = useTexts(colleaguesTexts)
  const [name, setName] = useState('')
  const [role, setRole] = useState<StaffRole>('seller')
  const make = useMutation({
    mutationFn: () => answer(api.POST('/api/api-keys', { body: { role, ...(name.trim() && { name: name.trim() }) } })),
    onSuccess: onMade,
  })
  if (make.data)
    return (
      <Modal opened onClose={onClose} title={t('made')} closeButtonProps={{ 'aria-label': t('done') }}>
        <div className={styles.form}>
          <p>{t('madeHelp')}</p>
          <TextInput readOnly aria-label={t('made')} value={make.data.key} />
          <div className={styles.buttons}>
            <Button
              onClick={() =>
                void navigator.clipboard.writeText(make.data.key).then(() => showDone({ text: t('copied') }))
              }
            >
              {t('copy')}
            </Button>
            <Button variant="filled" onClick={onClose}>
              {t('done')}
            </Button>
          </div>
        </div>
      </Modal>
    )
  return (
    <SidePanel title={t('create')} takesFocus onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <FormFault error={make.error} />
        <TextInput
          label={t('name')}
          description={t('nameHelp')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <OneOf
          label={t('role')}
          value={role}
          choices={staffRoles.map((value) => ({ value, label: roles(value) }))}
          onChange={setRole}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" loading={make.isPending}>
            {t('create')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}
