"""What an officer or headquarters does: verbs over the nouns, and the ports those verbs need."""
