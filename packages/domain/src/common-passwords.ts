/**
 * Words that make up most of what people choose, longest first. A password that consists of these, digits and a few
 * other characters only is refused. Compiled from the words that lead every published list of leaked passwords.
 */
export const commonPasswords: readonly string[] = (
  'administrator passwort contrasena password1 password passw0rd p@ssword p@ssw0rd qwertyuiop qwertzuiop ' +
  'asdfghjkl zxcvbnm yxcvbnm 1q2w3e4r5t 1q2w3e4r 1qaz2wsx 123456789 iloveyou letmein welcome willkommen bienvenido ' +
  'trustno1 football baseball basketball superman batman princess sunshine starwars whatever computer internet ' +
  'michelle jennifer charlie jessica michael dragon monkey master shadow secret geheim secreto freedom summer winter ' +
  'spring autumn sommer fruhling verano invierno monday january hello hallo changeme default admin access login ' +
  'qwerty qwertz asdfgh abc123 abcdef abcd1234 test1234 temp1234 guest account company office'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
