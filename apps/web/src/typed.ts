import { createObservable } from './observable.ts';
import { createQuestion } from './session/question.ts';

// X6: what was typed, ticked or chosen is never lost without a word: not by closing a dialog, leaving the page or the tab,
// nor by the end of the session.

/** A dialog, a sheet, or a form in a page. */
export type TypedForm = {
  /** The dialog whose part it is. */
  parent: TypedForm | null;
  /** The URL says whether it is open, so that Back closes it. */
  inUrl: boolean;
};

const filled = new Set<TypedForm>();
const anyFilled = createObservable(false);
let acting: TypedForm | null = null;
/** The forms in the order in which something was last typed into them. */
const typedAt = new WeakMap<TypedForm, number>();
let times = 0;
let typed = false;

/** Asks whether what was typed may be thrown away. */
export const discard = createQuestion();

/** Whether anything was typed on this page: then a session that ends is continued on top of it. */
export const isTyped = () => typed;

/** The page has changed, and what was typed on the one before is saved or given up. */
export const forgetTyped = () => {
  typed = false;
};

/** Whether the form, or one inside it, has something that is not saved. Of all forms if none is named. */
export const isFilled = (form?: TypedForm): boolean =>
  form === undefined ? filled.size > 0 : [...filled].some((one) => isWithin(one, form));

/** `isFilled` of all forms, for a component that draws again when the answer changes. */
export const useIsFilled = anyFilled.use;

/** Whether a step to another URL of the same page would close a form that has something that is not saved. */
export const isFilledInUrl = () => [...filled].some(isInUrl);

export function noteFilled(form: TypedForm): void {
  filled.add(form);
  typedAt.set(form, (times += 1));
  anyFilled.set(true);
  window.addEventListener('beforeunload', askTheBrowser);
}

/** What was typed into the form is saved, or given up. */
export function forgetFilled(form: TypedForm): void {
  for (const one of filled) if (isWithin(one, form)) filled.delete(one);
  noteGone();
}

export function forgetAll(): void {
  filled.clear();
  noteGone();
}

/** The form that the last click or key was in. */
export const noteActing = (form: TypedForm | null) => {
  acting = form;
};

/** Clicks and keys are outside of every form until one says that they are its own. Returns the function that ends it. */
export function watchActing(): () => void {
  const outside = () => noteActing(null);
  document.addEventListener('click', outside, true);
  document.addEventListener('keydown', outside, true);
  return () => {
    document.removeEventListener('click', outside, true);
    document.removeEventListener('keydown', outside, true);
  };
}

/**
 * A change begins: what the form it comes from has by now is saved once the change is made. Returns the function that says
 * so; what is typed until then is not saved.
 */
export function beginSaving(): () => void {
  const form = acting;
  const begun = times;
  return () => {
    if (!form) return;
    for (const one of filled) if (isWithin(one, form) && (typedAt.get(one) ?? 0) <= begun) filled.delete(one);
    noteGone();
  };
}

/** Listens to everything that is typed. Returns the function that ends it. */
export function watchTyping(): () => void {
  const note = ({ target }: Event) => {
    // The URL holds what is searched for.
    if (target instanceof HTMLInputElement && target.type === 'search') return;
    typed = true;
  };
  const noteClick = (event: Event) => {
    if (isChoice(event.target)) typed = true;
  };
  document.addEventListener('input', note, true);
  document.addEventListener('click', noteClick, true);
  return () => {
    document.removeEventListener('input', note, true);
    document.removeEventListener('click', noteClick, true);
  };
}

/** A list of choices reports no input, and neither do the crosses that take a choice away. */
export const isChoice = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('[role="option"], .mantine-Pill-remove, .mantine-InputClearButton-root') !== null;

function noteGone(): void {
  anyFilled.set(filled.size > 0);
  if (filled.size === 0) window.removeEventListener('beforeunload', askTheBrowser);
}

const isInUrl = (form: TypedForm | null): boolean => form !== null && (form.inUrl || isInUrl(form.parent));

const isWithin = (form: TypedForm | null, whole: TypedForm): boolean =>
  form !== null && (form === whole || isWithin(form.parent, whole));

const askTheBrowser = (event: BeforeUnloadEvent) => event.preventDefault();
