import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './imports.module.css'
import type { ExampleRow } from './imports-api.ts'
import { journeyTexts } from './journey-texts.ts'
import { type ShownValues, shownName, shownText } from './shown-values.ts'

/** Each row that is somebody already: beside the earlier row of the file, or the person whom this role may see. */
export function Duplicates({ rows }: { rows: readonly ExampleRow[] }) {
  const t = useTexts(journeyTexts)
  const heads = { fullName: t('fullName'), email: t('email'), phone: t('phone'), company: t('companyName') }
  const fields = Object.keys(heads) as (keyof typeof heads)[]
  const shown = (values: ShownValues, field: keyof typeof heads) =>
    field === 'fullName' ? shownName(values) : shownText(values[field])
  return (
    <ul className={styles.pairs}>
      {rows.map(({ line, sheet, values, other }) => {
        const title =
          other?.line !== null && other !== null
            ? t('sameAsRow', { line: other.line })
            : t(other?.values ? 'inBase' : 'inBaseHidden')
        return (
          <li key={`${String(line)} ${sheet ?? ''}`}>
            <table className={styles.pair}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t('inFile', { line })}</th>
                  <th scope="col">
                    {title}{' '}
                    {other?.person && (
                      <Link to={`/people/${other.person}` as string} target="_blank">
                        {t('open')}
                      </Link>
                    )}
                  </th>
                </tr>
              </thead>
              <tbody>
                {fields
                  .filter((field) => shown(values, field) !== '' || shown(other?.values ?? {}, field) !== '')
                  .map((field) => (
                    <tr key={field}>
                      <th scope="row">{heads[field]}</th>
                      <td>{shown(values, field) || '–'}</td>
                      <td>{shown(other?.values ?? {}, field) || '–'}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </li>
        )
      })}
    </ul>
  )
}
