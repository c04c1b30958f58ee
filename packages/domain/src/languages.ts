export const languages = ['en', 'es', 'de'] as const;
export type Language = (typeof languages)[number];
