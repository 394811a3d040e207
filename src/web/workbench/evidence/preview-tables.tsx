import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import type { DossierPreview } from '../../../schemas/dossier-answers.ts';
import { Words } from '../../shared/words.tsx';

/** Everything that leaves with a dossier: every field of every result with an example, and every file. Fields can be sealed here. */
export function PreviewTables({
  preview,
  sealed,
  seal,
}: {
  readonly preview: DossierPreview;
  readonly sealed: readonly string[];
  readonly seal: ((field: string) => void) | undefined;
}): ReactNode {
  return (
    <div className="preview">
      {preview.results.map(({ name, inputs, fields }) => (
        <details key={name} open={preview.results.length === 1}>
          <summary>
            <bdi dir="ltr">{name}</bdi>{' '}
            <span className="muted">
              <Words text={message('evidence.preview.fields', { count: fields.length })} />
            </span>
          </summary>
          <div className="scroll" tabIndex={0} role="group" aria-label={name}>
            <table>
              <thead>
                <tr>
                  {(
                    [
                      'dossier.field',
                      'dossier.preview.count',
                      'dossier.status',
                      'dossier.preview.example',
                    ] as const
                  ).map((label) => (
                    <th key={label} scope="col">
                      <Words text={message(label)} />
                    </th>
                  ))}
                  {seal && <th />}
                </tr>
              </thead>
              <tbody>
                {fields.map(({ path, count, state, example }) => (
                  <tr
                    key={`${path} ${state}`}
                    data-field={path}
                    className={state === 'open' ? undefined : 'weaker'}
                  >
                    <td>
                      <bdi dir="ltr" className="code">
                        {path}
                      </bdi>
                    </td>
                    <td className="end">
                      <Words text={{ kind: 'number', value: count }} />
                    </td>
                    <td>
                      <Words text={message(`dossier.preview.${state}`)} />
                    </td>
                    <td>
                      <bdi className="code">{example ?? '–'}</bdi>
                    </td>
                    {seal && (
                      <td>
                        {state === 'open' && !sealed.includes(path) && (
                          <button type="button" className="plain" onClick={() => seal(path)}>
                            <Words text={message('evidence.seal')} />
                          </button>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {inputs.length > 0 && (
            <ul className="small muted">
              {inputs.map(({ path, sha256 }) => (
                <li key={sha256 + path}>
                  <Words text={message('dossier.preview.input', { file: path, sha256 })} />
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
      <details>
        <summary>
          <Words text={message('dossier.files')} />{' '}
          <span className="muted">
            <Words text={{ kind: 'number', value: preview.files.length }} />
          </span>
        </summary>
        <ul className="small pack-files">
          {preview.files.map(({ path, bytes }) => (
            <li key={path}>
              <bdi dir="ltr">{path}</bdi>{' '}
              <span className="muted">
                <Words text={{ kind: 'number', value: bytes }} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
