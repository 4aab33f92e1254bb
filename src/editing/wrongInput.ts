/** Something that a person typed cannot be used; the message says what to type instead. */
export class WrongInput extends Error {
  override name = 'WrongInput';
}
