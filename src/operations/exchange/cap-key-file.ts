/** In the folder of an exchange: the public half of the key that signs messages of CAP, for partners. */
export const CAP_PUBLIC_FILE = 'cap-key.pub';
