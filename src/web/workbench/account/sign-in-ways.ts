/** How one signs in, as the server keeps it. */
export interface SignInWays {
  readonly hasPassword: boolean;
  readonly hasCodes: boolean;
  readonly recoveryLeft: number;
  readonly issuer: string | null;
}
