import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FormEventHandler,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { forgetFilled, isChoice, noteActing, noteFilled, type TypedForm } from '../typed.ts';

const Surrounding = createContext<TypedForm | null>(null);

/** A form of the page or dialog, which is asked about for as long as it has something that is not saved. */
export function useTypedForm(inUrl = false): TypedForm {
  const parent = useContext(Surrounding);
  const [form] = useState<TypedForm>(() => ({ parent, inUrl }));
  useEffect(
    () => () => {
      forgetFilled(form);
      noteActing(null);
    },
    [form],
  );
  return form;
}

/** What was typed into the form around is saved or given up: closing it no longer needs to ask. */
export function useForgetTyped(): () => void {
  const form = useContext(Surrounding);
  return useMemo(() => () => form && forgetFilled(form), [form]);
}

/** Something came into the form around in another way than by typing. */
export function useNoteTyped(): () => void {
  const form = useContext(Surrounding);
  return useMemo(() => () => form && noteFilled(form), [form]);
}

/** Notes what is typed and chosen inside. Fields and buttons with `data-apart` are no part of the form: they save themselves. */
export function Typing({ form, children }: { form: TypedForm; children: ReactNode }) {
  return (
    // Listens only: the fields inside are what is operated.
    <div role="presentation" data-typed-form {...listeners(form)}>
      <Surrounding value={form}>{children}</Surrounding>
    </div>
  );
}

type Props = { onSubmit: FormEventHandler<HTMLFormElement>; children: ReactNode };

/** A form that is a section of a page. Submitting it moves the focus to the first field that keeps it from being sent. */
export function PageForm({ onSubmit, children }: Props) {
  const form = useTypedForm();
  const element = useRef<HTMLFormElement>(null);
  const noteTry = useFocusFirstInvalid(element);
  return (
    <Typing form={form}>
      <form
        ref={element}
        onSubmit={(event) => {
          onSubmit(event);
          noteTry();
        }}
        noValidate
      >
        {children}
      </form>
    </Typing>
  );
}

/** Returns what is called at each try to save: once the faults are shown, the first of them has the focus. */
export function useFocusFirstInvalid(form: RefObject<HTMLElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, form]);
  return useCallback(() => setTries((before) => before + 1), []);
}

function listeners(form: TypedForm) {
  // The innermost form comes last on the way down, so it is the one that stays.
  const act = ({ target }: SyntheticEvent) => noteActing(isApart(target) ? null : form);
  return {
    onClickCapture: act,
    onKeyDownCapture: act,
    onInput: ({ nativeEvent, target }: SyntheticEvent) => {
      if (!isApart(target)) noteOnce(nativeEvent, form);
    },
    onClick: ({ nativeEvent, target }: SyntheticEvent) => {
      if (isChoice(target) && !isApart(target)) noteOnce(nativeEvent, form);
    },
  };
}

const noted = new WeakSet<Event>();

/** Once, in the innermost form: a dialog is filled for as long as a form in it is. */
function noteOnce(event: Event, form: TypedForm): void {
  if (noted.has(event)) return;
  noted.add(event);
  noteFilled(form);
}

const isApart = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-apart], [type="search"]') !== null;
