import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Say } from './api';
import { Icon } from './icons';
import { usePage } from './pageContext';
import { fileToBase64, type PickedFile, pick } from './pickFiles';

/** Where a person writes. Enter sends, Shift and Enter begins a new line. */
export function Composer(props: {
  testId: string;
  label: string;
  placeholder: string;
  files: PickedFile[] | null;
  onFiles: (files: PickedFile[]) => void;
  /** In the channel: what stands over the text, such as the mention and the thread answered to. */
  before?: ReactNode;
  onSay: (said: Pick<Say, 'text' | 'files'>) => Promise<unknown>;
}) {
  const { texts, attempt } = usePage();
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const id = useId();
  const files = props.files ?? [];
  const isEmpty = text.trim() === '' && files.length === 0;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    setText('');
    props.onFiles([]);
    const said = Promise.all(files.map(fileToBase64)).then((encoded) =>
      props.onSay({ text, ...(encoded.length === 0 ? {} : { files: encoded }) }),
    );
    await attempt(said);
  };

  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <form className="composer" ref={form} onSubmit={(event) => void send(event)} data-testid={props.testId}>
      {props.before}
      {files.length > 0 && (
        <ul className="picked">
          {files.map((picked) => (
            <li key={picked.key}>
              <Icon name="file" />
              {picked.file.name}
              <button
                type="button"
                className="quiet"
                aria-label={texts.removeFile(picked.file.name)}
                onClick={() => props.onFiles(files.filter((other) => other.key !== picked.key))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="composer-row">
        <label className="unseen" htmlFor={id}>
          {props.label}
        </label>
        <textarea
          id={id}
          rows={1}
          value={text}
          placeholder={props.placeholder}
          data-testid="compose-text"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={sendOnEnter}
        />
        {props.files !== null && (
          <>
            <button
              type="button"
              className="quiet"
              aria-label={texts.attach}
              title={texts.attach}
              onClick={() => fileInput.current?.click()}
            >
              <Icon name="attach" />
            </button>
            <input
              ref={fileInput}
              type="file"
              multiple
              hidden
              data-testid="compose-file"
              onChange={({ target }) => {
                props.onFiles([...files, ...[...(target.files ?? [])].map(pick)]);
                target.value = '';
              }}
            />
          </>
        )}
        <button
          type="submit"
          className="send"
          aria-label={texts.send}
          title={texts.send}
          disabled={isEmpty}
          data-testid="send"
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
