import type { StagePerson } from '../contract';
import { api } from './api';
import { Choice } from './Choice';
import { Disclosure } from './Disclosure';
import { Icon } from './icons';
import { usePage } from './pageContext';

/** What belongs to a person's own Teams: the language the bot answers in, whether the app is there, and whether they are in the team. */
export function PersonMenu({ person }: { person: StagePerson }) {
  const { state, texts, attempt } = usePage();
  const isInstalled = state.installs[person.id] === 'installed';
  return (
    <Disclosure
      face={<Icon name="more" />}
      name={texts.settingsOf(person.name)}
      className="quiet"
      testId={`menu-${person.id}`}
    >
      {(close) => (
        <>
          <p className="panel-title">{texts.teamsLanguage}</p>
          <Choice
            name={`language-${person.id}`}
            label={texts.teamsLanguage}
            value={person.language}
            options={{ da: 'Dansk', en: 'English' }}
            onChange={(language) => void attempt(api.language(person.id, language))}
          />
          <button
            type="button"
            className="plain"
            data-testid={`team-${person.id}`}
            onClick={() => {
              close();
              void attempt(api.setInTeam(person.id, !person.inTeam));
            }}
          >
            {person.inTeam ? texts.leaveTeam : texts.joinTeam}
          </button>
          {isInstalled && (
            <button
              type="button"
              className="plain"
              data-testid={`uninstall-${person.id}`}
              onClick={() => {
                close();
                void attempt(api.uninstall(person.id));
              }}
            >
              {texts.removeApp}
            </button>
          )}
        </>
      )}
    </Disclosure>
  );
}
