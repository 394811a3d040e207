import { useState, type FormEvent, type ReactNode } from 'react';
import { findingText } from '../../../i18n/coded-text.ts';
import { message, type Text } from '../../../i18n/text.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Words } from '../../shared/words.tsx';
import { scenarioYaml } from '../../what-if/scenario/scenario-file.ts';
import { choiceText } from '../../what-if/view/choice-text.ts';
import { useWhatIf } from '../../what-if/view/what-if-context.ts';
import { askServer, askText, type Stored } from '../api.ts';
import { MomentText, RefusedNote, WhenAnswered } from '../parts.tsx';
import { BothVersions } from '../stored/save-bar.tsx';
import { isChangedMeanwhile, readStored, type SavedMeanwhile } from '../stored/use-stored-files.ts';
import { useAsked, useDoing } from '../use-asked.ts';
import { useMay, useWorkspacePath } from '../workbench-context.ts';

/** The scenarios of the workspace: what has failed here is saved among them, and each is opened here again. */
export function SavedScenarios(): ReactNode {
  const path = useWorkspacePath();
  const saved = useAsked<Stored[]>(path('/objects?kind=scenario'));
  const [opened, setOpened] = useState<Stored>();
  const [said, setSaid] = useState<Text>();
  const take = useTaken((object, note) => {
    setOpened(object);
    setSaid(note);
  });
  return (
    <section aria-labelledby="scenarios-title" id="scenarios">
      <h2 id="scenarios-title">
        <Words text={message('withstand.scenarios')} />
      </h2>
      <SaveScenario
        key={opened?.id}
        opened={opened}
        take={(object, text) => void take(object, text)}
        saved={(object) => {
          setOpened(object);
          setSaid(message('withstand.saved', { name: object.name }));
          saved.again();
        }}
      />
      <p role="status" className="small">
        {said && <Words text={said} />}
      </p>
      <WhenAnswered asked={saved}>{(known) => <ScenarioList known={known} take={take} />}</WhenAnswered>
    </section>
  );
}

/** Makes what a kept scenario says fail here, and says what it could not take. */
function useTaken(
  opened: (object: Stored, note: Text | undefined) => void,
): (object: Stored, text: string) => Promise<void> {
  const { dispatch, subject } = useWhatIf();
  return async (object, text) => {
    const [{ readScenario }, { choicesOfScenario }] = await Promise.all([
      import('../../../formats/scenario/read-scenario.ts'),
      import('../../what-if/scenario/choices-of-scenario.ts'),
    ]);
    const { value, findings } = readScenario(text);
    if (!value) return opened(object, { kind: 'list', items: findings.map(findingText) });
    if (value.country !== undefined && value.country !== subject.country)
      return opened(object, message('withstand.open.other-country', { country: value.country }));
    const { choices, leftOut } = choicesOfScenario(value);
    dispatch({ type: 'take', choices });
    const what = leftOut.map((literal): Text => ({ kind: 'literal', literal }));
    opened(object, what.length === 0 ? undefined : message('withstand.open.partly', { what }));
  };
}

function SaveScenario({
  opened,
  saved,
  take,
}: {
  readonly opened: Stored | undefined;
  readonly saved: (object: Stored) => void;
  readonly take: (object: Stored, text: string) => void;
}): ReactNode {
  const { subject, state, nameOf } = useWhatIf();
  const { code, plain } = useLanguage();
  const path = useWorkspacePath();
  const may = useMay('analyst');
  const [typed, setTyped] = useState(opened?.name);
  const [meanwhile, setMeanwhile] = useState<SavedMeanwhile>();
  const { isBusy, refused, run } = useDoing();
  const choices = state.scenarios[state.active];
  if (!may || choices.length === 0) return null;
  const usual = choices
    .map((choice) => plain(choiceText(choice, nameOf)))
    .join(' · ')
    .slice(0, 100);
  const name = typed ?? usual;
  const text = scenarioYaml(choices, subject.country, name);
  const saveOver = (changes: Stored | undefined): void =>
    run(async () => {
      const query = new URLSearchParams({
        kind: 'scenario',
        name,
        ...(changes && { revision: String(changes.revision) }),
      });
      try {
        const object = await askServer<Stored>(
          changes ? 'PUT' : 'POST',
          path(`/objects${changes ? `/${changes.id}` : ''}?${query.toString()}`),
          code,
          new Blob([text]),
        );
        setMeanwhile(undefined);
        saved(object);
      } catch (error) {
        if (!changes || !isChangedMeanwhile(error)) throw error;
        setMeanwhile(await readStored(path(`/objects/${changes.id}`), code));
      }
    });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    saveOver(opened?.name === name ? opened : undefined);
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
      {meanwhile && (
        <BothVersions
          mine={[{ name, text }]}
          theirs={meanwhile.files}
          isBusy={isBusy}
          keepMine={() => saveOver(meanwhile.object)}
          takeTheirs={() => {
            take(meanwhile.object, meanwhile.files[0].text);
            setMeanwhile(undefined);
          }}
        />
      )}
    </form>
  );
}

function ScenarioList({
  known,
  take,
}: {
  readonly known: readonly Stored[];
  readonly take: (object: Stored, text: string) => Promise<void>;
}): ReactNode {
  const path = useWorkspacePath();
  const { code, plain } = useLanguage();
  const { isBusy, refused, run } = useDoing();
  const open = (object: Stored): void =>
    run(async () => take(object, await askText(path(`/objects/${object.id}/content`), code)));
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
