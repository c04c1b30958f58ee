import type { Locator, Page } from '@playwright/test';

/** Counts what a person does: clicks and keys. Letters of names and words are counted apart. */
export class Hands {
  done = 0;
  letters = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async click(what: Locator): Promise<void> {
    this.done += 1;
    await what.click();
  }

  async press(key: string): Promise<void> {
    this.done += 1;
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.letters += text.length;
    await this.#page.keyboard.type(text);
  }

  get said(): string {
    return this.letters > 0 ? `${this.done} + ${this.letters} letters` : `${this.done}`;
  }
}
