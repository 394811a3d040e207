import { useState, type FormEvent, type ReactNode } from 'react';
import { findingText } from '../../../i18n/coded-text.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { scenarioYaml } from '../../what-if/scenario/scenario-file.ts';
import { choiceText } from '../../what-if/view/choice-text.ts';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { addressOf } from '../address.ts';
import { askServer, type Stored } from '../api.ts';
import { MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';

/** The scenarios of the workspace: what has failed here is saved among them, and each is opened here again. */
export function SavedScenarios(): ReactNode {
  const path = useWorkspacePath();
  const saved = useAsked<Stored[]>(path('/objects?kind=scenario'));
  const [opened, setOpened] = useState<Stored>();
  const [said, setSaid] = useState<Text>();
  return (
    <section aria-labelledby="scenarios-title" id="scenarios">
      <h2 id="scenarios-title">
        <Words text={message('withstand.scenarios')} />
      </h2>
      <SaveScenario
        key={opened?.id}
        opened={opened}
        saved={(object) => {
          setOpened(object);
          setSaid(message('withstand.saved', { name: object.name }));
          saved.again();
        }}
      />
      <p role="status" className="small">
        {said && <Words text={said} />}
      </p>
      <WhenAnswered asked={saved}>
        {(known) => (
          <ScenarioList
            known={known}
            opened={(object, note) => {
              setOpened(object);
              setSaid(note);
            }}
          />
        )}
      </WhenAnswered>
    </section>
  );
}

function SaveScenario({
  opened,
  saved,
}: {
  readonly opened: Stored | undefined;
  readonly saved: (object: Stored) => void;
}): ReactNode {
  const { subject, state, nameOf } = useWhatIf();
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [typed, setTyped] = useState(opened?.name);
  const { isBusy, refused, run } = useDoing();
  const choices = state.scenarios[state.active];
  if (!may || choices.length === 0) return null;
  const usual = choices
    .map((choice) => plain(choiceText(choice, nameOf)))
    .join(' · ')
    .slice(0, 100);
  const name = typed ?? usual;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const changes = opened?.name === name ? opened : undefined;
      const query = new URLSearchParams({
        kind: 'scenario',
        name,
        ...(changes && { revision: String(changes.revision) }),
      });
      saved(
        await askServer<Stored>(
          changes ? 'PUT' : 'POST',
          path(`/objects${changes ? `/${changes.id}` : ''}?${query.toString()}`),
          code,
          new Blob([scenarioYaml(choices, subject.country, name)]),
        ),
      );
    });
  };
  return (
    <form onSubmit={save} className="save-scenario">
      <input
        dir="auto"
        required
        maxLength={100}
        value={name}
        aria-label={plain(message('withstand.save.name'))}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="main" disabled={isBusy}>
        <Words text={message('withstand.save')} />
      </button>
      <RefusedNote refused={refused} />
      {refused?.problem?.type === 'muruna:changed-meanwhile' && opened && (
        <p>
          <a href={addressOf({ view: 'document', object: opened.id })}>
            <bdi>{opened.name}</bdi>
          </a>
        </p>
      )}
    </form>
  );
}

function ScenarioList({
  known,
  opened,
}: {
  readonly known: readonly Stored[];
  readonly opened: (object: Stored, note: Text | undefined) => void;
}): ReactNode {
  const { dispatch, subject } = useWhatIf();
  const path = useWorkspacePath();
  const { plain } = useLanguage();
  const { isBusy, refused, run } = useDoing();
  const open = (object: Stored): void =>
    run(async () => {
      const [response, { readScenario }, { choicesOfScenario }] = await Promise.all([
        fetch(path(`/objects/${object.id}/content`)),
        import('../../../formats/scenario/read-scenario.ts'),
        import('../../what-if/scenario/choices-of-scenario.ts'),
      ]);
      const { value, findings } = readScenario(await response.text());
      if (!value) return opened(object, { kind: 'list', items: findings.map(findingText) });
      if (value.country !== undefined && value.country !== subject.country)
        return opened(object, message('withstand.open.other-country', { country: value.country }));
      const { choices, leftOut } = choicesOfScenario(value);
      dispatch({ type: 'take', choices });
      const what = leftOut.map((literal): Text => ({ kind: 'literal', literal }));
      opened(object, what.length === 0 ? undefined : message('withstand.open.partly', { what }));
    });
  if (known.length === 0)
    return (
      <p className="muted small">
        <Words text={message('withstand.scenarios.none')} />
      </p>
    );
  return (
    <>
      <RefusedNote refused={refused} />
      <ul className="rows small">
        {known.map((object) => (
          <li key={object.id}>
            <button
              type="button"
              className="plain"
              disabled={isBusy}
              aria-label={plain(message('withstand.open', { name: object.name }))}
              onClick={() => open(object)}
            >
              <bdi>{object.name}</bdi>
            </button>
            <MomentText at={object.savedAt} />
          </li>
        ))}
      </ul>
    </>
  );
}
