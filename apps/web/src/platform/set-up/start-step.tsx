import { IconFileImport, IconSeedling, IconUserPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { changePreferences } from '../preferences/preferences.ts'
import { allScreens } from '../routing/all-screens.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './set-up.module.css'
import { setUpTexts } from './set-up-texts.ts'

/** How to begin: with invented people, a list, or nothing. */
export function StartStep() {
  const t = useTexts(setUpTexts)
  const router = useRouter()
  const finish = (href: string) => {
    changePreferences({ setUpStep: null })
    void router.navigate({ href })
  }
  const sample = useMutation({
    mutationFn: () => answer(api.POST('/api/sample', { body: { people: 120 } })),
    onSuccess: () => finish('/'),
  })
  const imports = allScreens().find(({ route }) => /^\/imports?\b/.test(route.fullPath))
  const icon = { size: 20, stroke: 1.75, 'aria-hidden': true } as const
  return (
    <>
      <FormFault error={sample.error} />
      <div className={styles.choices}>
        <button type="button" className={styles.start} disabled={sample.isPending} onClick={() => sample.mutate()}>
          <IconSeedling {...icon} />
          <span>
            <strong>{t('sample')}</strong>
            <span role="status">{sample.isPending ? t('sampling') : t('sampleHelp')}</span>
          </span>
        </button>
        {imports && (
          <button
            type="button"
            className={styles.start}
            disabled={sample.isPending}
            onClick={() => finish(imports.route.fullPath)}
          >
            <IconFileImport {...icon} />
            <span>
              <strong>{t('importList')}</strong>
              {t('importHelp')}
            </span>
          </button>
        )}
        <button type="button" className={styles.start} disabled={sample.isPending} onClick={() => finish('/')}>
          <IconUserPlus {...icon} />
          <span>
            <strong>{t('empty')}</strong>
            {t('emptyHelp')}
          </span>
        </button>
      </div>
    </>
  )
}
