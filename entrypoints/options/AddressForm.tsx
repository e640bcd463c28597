interface AddressFormProps {
  /** Name of the field. */
  label: string;
  /** What stands in it, without spaces around. */
  address: string;
  /** Words of the button. */
  action: string;
  placeholder?: string;
  onAddress: (address: string) => void;
  /** Called in the buyer's own press, so that a permission can be asked for. */
  onSubmit: () => void;
}

/** A field for an address of the web, and a button. */
export function AddressForm({ label, address, action, placeholder, onAddress, onSubmit }: AddressFormProps) {
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <input
        class="input grow"
        dir="ltr"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-label={label}
        value={address}
        onInput={(event) => onAddress(event.currentTarget.value.trim())}
      />
      <button type="submit" class="button">
        {action}
      </button>
    </form>
  );
}
