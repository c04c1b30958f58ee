declare module 'virtual:help/*' {
  import type { Article } from '@roster/help/article';
  export const articles: Article[];
}
